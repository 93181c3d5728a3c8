package sasaeai.local;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops everything on Ctrl-C, SIGTERM and failure alike, and knows when that has begun. */
final class Stopping {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);

    private Stopping() {}

    static void always(LocalStack stack) {
        Thread hook = new Thread(
                () -> {
                    BEGUN.countDown();
                    stack.close();
                    stack.leftovers().forgetLauncher();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A signal reaches the children as early as it reaches us: allow it a moment to arrive. */
    static boolean soon() {
        try {
            return BEGUN.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
