package sasaeai.shared.print;

import sasaeai.shared.problem.ProblemType;

/** What stands against printing. */
public enum PrintProblem implements ProblemType {
    /** So many long papers are waiting already that one more would keep its reader too long. */
    PRINTER_BUSY("printer-busy", 503);

    private final String slug;
    private final int status;

    PrintProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
