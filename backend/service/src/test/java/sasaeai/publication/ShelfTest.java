package sasaeai.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShelfTest {
    private final Shelf shelf = new Shelf(100);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger printed = new AtomicInteger();

    @Test
    void aPaperIsPrintedOnceAndAnotherOneForItself() {
        byte[] paper = shelf.get("a", this::fortyBytes);

        assertSame(paper, shelf.get("a", this::fortyBytes));
        shelf.get("b", this::fortyBytes);

        assertEquals(2, printed.get());
    }

    @Test
    void whatWasAskedForLongestAgoMakesRoom() {
        shelf.get("a", this::fortyBytes);
        shelf.get("b", this::fortyBytes);
        shelf.get("a", this::fortyBytes);
        shelf.get("c", this::fortyBytes);

        shelf.get("a", this::fortyBytes);
        assertEquals(3, printed.get());
        shelf.get("b", this::fortyBytes);
        assertEquals(4, printed.get());
    }

    @Test
    void aPaperThatCouldNotBePrintedIsTriedAgain() {
        assertThrows(
                IllegalStateException.class,
                () -> shelf.get("a", () -> {
                    throw new IllegalStateException("paper jam");
                }));

        shelf.get("a", this::fortyBytes);
        assertEquals(1, printed.get());
    }

    @Test
    @Timeout(30)
    void whoAsksWhileItIsPrintedGetsTheSameCopy() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(
                () -> shelf.get("a", () -> {
                    atWork.countDown();
                    awaited(mayEnd);
                    return fortyBytes();
                }),
                threads);
        atWork.await();
        CompletableFuture<byte[]> second =
                CompletableFuture.supplyAsync(() -> shelf.get("a", this::fortyBytes), threads);
        mayEnd.countDown();

        assertSame(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
        assertEquals(1, printed.get());
    }

    private byte[] fortyBytes() {
        printed.incrementAndGet();
        return new byte[40];
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
