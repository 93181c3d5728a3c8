package sasaeai.shared.print;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import sasaeai.shared.problem.ProblemException;

/** One after the other, and only so many in the queue: whoever comes when it is full is told to come back. */
class Turns {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Semaphore places;

    /** @param waiting how many may wait while one is at work */
    Turns(int waiting) {
        places = new Semaphore(1 + waiting);
    }

    <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new ProblemException(PrintProblem.PRINTER_BUSY);
        }
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
            places.release();
        }
    }

    int waiting() {
        return turn.getQueueLength();
    }
}
