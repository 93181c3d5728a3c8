package sasaeai.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stops a process together with everything that it started. */
public final class Trees {
    private static final Duration GRACE = Duration.ofSeconds(3);

    private Trees() {}

    /** Asks the root, which may stop its children in order; then asks those it left; then ends what is still there. */
    public static void stop(ProcessHandle root, Duration patience) {
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(root), root.descendants()).toList();
        root.destroy();
        ended(List.of(root), patience);
        tree.forEach(ProcessHandle::destroy);
        if (!ended(tree, GRACE)) {
            tree.forEach(ProcessHandle::destroyForcibly);
            ended(tree, GRACE);
        }
    }

    private static boolean ended(List<ProcessHandle> tree, Duration patience) {
        CompletableFuture<?>[] exits = tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
