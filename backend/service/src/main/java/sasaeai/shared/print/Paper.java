package sasaeai.shared.print;

/** The size of a sheet, always upright. */
public enum Paper {
    A4,
    A3
}
