package sasaeai.council;

import java.time.LocalDate;
import java.util.UUID;

/** 目指す地域像: one version of it, with the day on which it was decided. */
public record VisionView(UUID id, String text, LocalDate decidedOn) {}
