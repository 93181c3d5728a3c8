package sasaeai.shared.web;

import sasaeai.shared.read.Json;

/**
 * Something that now exists: answered as 201 with Location, ETag and the representation.
 *
 * @param location path behind {@code /api/v1/municipalities/{code}/}, such as {@code councils/0199…}
 */
public record Created(String location, Json json) {}
