package sasaeai.local;

/** placeholder */
final class TestRun {
    private TestRun() {}

    static int all(Console console) {
        return 1;
    }
}
