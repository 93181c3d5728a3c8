package sasaeai.local.demo;

import java.net.URI;
import java.util.function.Consumer;

/** Loads the four municipalities of the source documents through the public HTTP API. */
public final class DemoData {
    /** Raise it when the data grows: it is loaded again, on top of what is there. */
    public static final int VERSION = 1;

    private DemoData() {}

    /** Repeatable: what is already there is left alone. */
    public static void load(URI apiUrl, URI keycloakUrl, Consumer<String> progress) {
        // Filled together with the endpoints that it needs.
    }
}
