package sasaeai.shared.table;

import sasaeai.shared.problem.ProblemType;

/** Why a file is no table that could be read. */
public enum TableProblem implements ProblemType {
    /** Neither xlsx nor text, or broken. */
    TABLE_UNREADABLE("table-unreadable"),
    /** The binary format of before 2007, or one behind a password. */
    TABLE_OLD_FORMAT("table-old-format"),
    /** Small as it came, but far too large unpacked. */
    TABLE_TOO_LARGE_INSIDE("table-too-large-inside"),
    /** Too many rows or columns; the error names the first row too many. */
    TABLE_LIMIT("table-limit"),
    /** Nothing in it that could be a heading with rows below. */
    TABLE_WITHOUT_HEADING("table-without-heading");

    private final String slug;

    TableProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return 422;
    }
}
