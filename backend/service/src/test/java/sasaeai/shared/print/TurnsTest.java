package sasaeai.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sasaeai.shared.problem.ProblemException;

class TurnsTest {
    private final Turns turns = new Turns(1);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    @Timeout(30)
    void whoFindsTheQueueFullIsToldToComeBackAndTheOthersHaveTheirTurn() throws Exception {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(this::work), threads);
        atWork.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> turns.take(() -> "second"), threads);
        while (turns.waiting() == 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }

        ProblemException third = assertThrows(ProblemException.class, () -> turns.take(() -> "third"));
        mayEnd.countDown();

        assertEquals(PrintProblem.PRINTER_BUSY, third.type());
        assertEquals("first", first.get(20, TimeUnit.SECONDS));
        assertEquals("second", second.get(20, TimeUnit.SECONDS));
        assertEquals("fourth", turns.take(() -> "fourth"));
    }

    @Test
    void aFailureLeavesItsPlaceToTheNext() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException("paper jam");
                    }));
        }

        assertEquals("next", turns.take(() -> "next"));
    }

    private String work() {
        atWork.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "first";
    }
}
