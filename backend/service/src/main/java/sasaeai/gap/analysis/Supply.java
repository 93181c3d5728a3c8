package sasaeai.gap.analysis;

/**
 * What there is of one kind, seen from the areas that ask.
 *
 * @param points where it is; a mobile shop is at each of its stops
 * @param resources whose point each is, a number from 0
 * @param inside for each area the resources that are there wherever in it they stand; null for none
 */
public record Supply(Points points, int[] resources, int[][] inside) {}
