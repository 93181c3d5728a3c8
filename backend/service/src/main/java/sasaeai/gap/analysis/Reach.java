package sasaeai.gap.analysis;

/**
 * How far help of one kind is from each area.
 *
 * @param metres to the nearest, 0 when it is in the area; NaN when there is none or nobody knows where the area lies
 * @param nearest the number of that resource, or -1
 * @param counts how many resources are in the area or within walking distance
 */
public record Reach(double[] metres, int[] nearest, int[] counts) {}
