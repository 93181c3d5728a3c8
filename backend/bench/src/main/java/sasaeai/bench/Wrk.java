package sasaeai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests a second over loopback; any answer but the expected ones stops the benchmark. */
record Wrk(String url, List<String> options) {

    static Wrk get(Backend backend, Noun noun) {
        return new Wrk(backend.url(noun.path), headers(backend, noun));
    }

    /** The same with what the client already holds: 304 each time. */
    static Wrk unchanged(Backend backend, Noun noun) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(headers(backend, noun));
        String etag = backend.get(noun).headers().firstValue("ETag").orElseThrow();
        options.addAll(List.of("-H", "If-None-Match: " + etag));
        return new Wrk(backend.url(noun.path), options);
    }

    /** Creates with a key of its own for each request. */
    static Wrk create(Backend backend, Path folder, String body) throws IOException {
        Path script = folder.resolve("create.lua");
        Files.writeString(script, """
                wrk.method = "POST"
                wrk.headers["Authorization"] = "Bearer %s"
                wrk.headers["Content-Type"] = "application/json"
                wrk.body = [[%s]]
                local made, run = 0, os.time() .. "-" .. tostring({}):sub(8)
                function request()
                    made = made + 1
                    wrk.headers["Idempotency-Key"] = run .. "-" .. made
                    return wrk.format()
                end
                """.formatted(backend.token(Caller.RESIDENT), body));
        return new Wrk(backend.url("voices"), List.of("-s", script.toString()));
    }

    private static List<String> headers(Backend backend, Noun noun) {
        return List.of("-H", "Authorization: Bearer " + backend.token(noun.caller));
    }

    double perSecond(int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + Tool.CLIENTS, "-d" + seconds + "s"));
        command.addAll(options);
        command.add(url);
        String output = Tool.run(command, Map.of());
        if (output.contains("Non-2xx or 3xx responses")) {
            throw new IllegalStateException(url + " was refused:\n" + output);
        }
        return Tool.number(output, "Requests/sec:\\s+([0-9.]+)");
    }
}
