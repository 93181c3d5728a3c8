package sasaeai.municipality.boundary;

/** How many boundaries a file brought, and how many areas have one now. */
public record BoundariesSaved(int saved, int areasWithBoundary) {}
