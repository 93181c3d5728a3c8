package sasaeai.bench;

/** Who asks, as {@code data.sql} made them. */
enum Caller {
    CITY("city-102024", "city"),
    CENTER("center-7", "anshin_center"),
    RESIDENT("resident-7", "resident");

    static final String MUNICIPALITY = "102024";

    private final String subject;
    private final String role;

    Caller(String subject, String role) {
        this.subject = subject;
        this.role = role;
    }

    String subject() {
        return subject;
    }

    String role() {
        return role;
    }
}
