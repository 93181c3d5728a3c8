package sasaeai.publication;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what everybody may have, by its ETag, as long as there is room: a paper is printed once, however many ask for it,
 * and those who ask while it is printed wait for the same copy.
 */
@Singleton
class Shelf {
    /** Some twenty guidebooks of 300 entries, or two hundred maps. */
    private static final long ROOM = 16L * 1024 * 1024;

    private final long room;

    /** What was asked for longest ago stands first. */
    private final Map<String, CompletableFuture<byte[]>> papers = new LinkedHashMap<>(64, 0.75f, true);

    private long filled;

    Shelf() {
        this(ROOM);
    }

    Shelf(long room) {
        this.room = room;
    }

    byte[] get(String tag, Supplier<byte[]> print) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other = taken(tag, mine);
        return other == null ? printed(tag, mine, print) : awaited(other);
    }

    private byte[] printed(String tag, CompletableFuture<byte[]> mine, Supplier<byte[]> print) {
        try {
            byte[] paper = print.get();
            mine.complete(paper);
            keep(paper);
            return paper;
        } catch (RuntimeException | Error failure) {
            forget(tag);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private static byte[] awaited(CompletableFuture<byte[]> other) {
        try {
            return other.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw failure;
        }
    }

    private synchronized @Nullable CompletableFuture<byte[]> taken(String tag, CompletableFuture<byte[]> mine) {
        CompletableFuture<byte[]> there = papers.get(tag);
        if (there == null) {
            papers.put(tag, mine);
        }
        return there;
    }

    private synchronized void forget(String tag) {
        papers.remove(tag);
    }

    private synchronized void keep(byte[] paper) {
        filled += paper.length;
        Iterator<CompletableFuture<byte[]>> oldest = papers.values().iterator();
        while (filled > room && oldest.hasNext()) {
            CompletableFuture<byte[]> candidate = oldest.next();
            if (candidate.isDone()) {
                filled -= candidate.join().length;
                oldest.remove();
            }
        }
    }
}
