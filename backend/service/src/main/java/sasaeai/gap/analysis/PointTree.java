package sasaeai.gap.analysis;

/**
 * Points on the unit sphere, halved again and again along their widest axis. Straight lines through the sphere order
 * points as the ways along it do, and need neither degrees nor a projection.
 */
final class PointTree {
    private static final int LEAF = 8;

    private final double[][] axes; // x, y, z, each in the order of the tree
    private final int[] members; // which of the given points
    private final byte[] splits; // by which axis the range of this middle is halved

    PointTree(Points points) {
        int size = points.size();
        axes = new double[3][size];
        members = new int[size];
        splits = new byte[size];
        for (int at = 0; at < size; at++) {
            axes[0][at] = points.x(at);
            axes[1][at] = points.y(at);
            axes[2][at] = points.z(at);
            members[at] = at;
        }
        halve(0, size);
    }

    int size() {
        return members.length;
    }

    /** Told of each point that lies within. */
    interface Found {
        void point(int member);
    }

    /** One place from which to look; used again for the next place, so that nothing is thrown away in between. */
    final class Search {
        private double x;
        private double y;
        private double z;
        private double best;
        private int bestAt = -1;

        /** The point nearest to this place, of several the first given; the tree must not be empty. */
        int nearest(double fromX, double fromY, double fromZ) {
            x = fromX;
            y = fromY;
            z = fromZ;
            // Places come in the order of the map, so the last answer is near and spares most of the tree.
            bestAt = Math.max(bestAt, 0);
            best = squared(bestAt);
            nearest(0, members.length);
            return members[bestAt];
        }

        boolean foundWithin(double squaredChord) {
            return best <= squaredChord;
        }

        void within(double fromX, double fromY, double fromZ, double squaredChord, Found found) {
            x = fromX;
            y = fromY;
            z = fromZ;
            within(0, members.length, squaredChord, found);
        }

        private void nearest(int from, int to) {
            if (to - from <= LEAF) {
                for (int at = from; at < to; at++) {
                    consider(at);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            double off = off(middle);
            consider(middle);
            if (off < 0) {
                nearest(from, middle);
            } else {
                nearest(middle + 1, to);
            }
            if (off * off <= best) {
                if (off < 0) {
                    nearest(middle + 1, to);
                } else {
                    nearest(from, middle);
                }
            }
        }

        private void consider(int at) {
            double distance = squared(at);
            if (distance < best || (distance == best && members[at] < members[bestAt])) {
                best = distance;
                bestAt = at;
            }
        }

        private void within(int from, int to, double most, Found found) {
            if (to - from <= LEAF) {
                for (int at = from; at < to; at++) {
                    tell(at, most, found);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            double off = off(middle);
            tell(middle, most, found);
            if (off <= 0 || off * off <= most) {
                within(from, middle, most, found);
            }
            if (off >= 0 || off * off <= most) {
                within(middle + 1, to, most, found);
            }
        }

        private void tell(int at, double most, Found found) {
            if (squared(at) <= most) {
                found.point(members[at]);
            }
        }

        private double off(int middle) {
            return switch (splits[middle]) {
                case 0 -> x - axes[0][middle];
                case 1 -> y - axes[1][middle];
                default -> z - axes[2][middle];
            };
        }

        private double squared(int at) {
            double dx = x - axes[0][at];
            double dy = y - axes[1][at];
            double dz = z - axes[2][at];
            return dx * dx + dy * dy + dz * dz;
        }
    }

    private void halve(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        byte axis = widest(from, to);
        select(axes[axis], from, to - 1, middle);
        splits[middle] = axis;
        halve(from, middle);
        halve(middle + 1, to);
    }

    private byte widest(int from, int to) {
        byte widest = 0;
        double width = -1;
        for (byte axis = 0; axis < 3; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int at = from; at < to; at++) {
                least = Math.min(least, axes[axis][at]);
                most = Math.max(most, axes[axis][at]);
            }
            if (most - least > width) {
                width = most - least;
                widest = axis;
            }
        }
        return widest;
    }

    /** Puts at {@code wanted} what would stand there if the range were sorted, with no larger before and no smaller behind. */
    private void select(double[] keys, int first, int last, int wanted) {
        int from = first;
        int to = last;
        while (from < to) {
            double pivot = keys[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (keys[low] < pivot) {
                    low++;
                }
                while (keys[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    swap(low++, high--);
                }
            }
            if (wanted <= high) {
                to = high;
            } else if (wanted >= low) {
                from = low;
            } else {
                return;
            }
        }
    }

    private void swap(int one, int other) {
        for (double[] axis : axes) {
            double kept = axis[one];
            axis[one] = axis[other];
            axis[other] = kept;
        }
        int kept = members[one];
        members[one] = members[other];
        members[other] = kept;
    }
}
