package sasaeai.council.history;

/** FROM_HERE: this council split from or merged into the other; TO_HERE: the other did so with this one. */
public enum LineageDirection {
    FROM_HERE,
    TO_HERE
}
