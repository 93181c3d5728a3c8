package sasaeai.shared.problem;

/** One rejected place of a request: a JSON pointer (or a parameter's name) and a stable code, never the value. */
public record ProblemError(String pointer, String code) {}
