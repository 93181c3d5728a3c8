package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Loads the four municipalities of the source documents through the public HTTP API. */
public final class DemoData {
    /** Raise it when the data grows, and name a new last thing: it is loaded again, on top of what is there. */
    public static final int VERSION = 1;

    /** The last thing that is loaded, and the first that is asked for: its being there says that all is there. */
    private static final DemoUser LAST = DemoUser.named("toyooka-center");

    private static final List<String> MUNICIPALITIES = List.of("takasaki", "omitama", "kurashiki", "chiba");

    private DemoData() {}

    /** Repeatable: what is already there is left alone. */
    public static void load(URI apiUrl, URI keycloakUrl, Consumer<String> progress) {
        Logins logins = new Logins(apiUrl, keycloakUrl);
        Api city = logins.of(DemoUser.named("takasaki-city"));
        city.awaitAdmission();
        if (complete(city)) {
            return;
        }
        Map<String, Loading> loadings = new ConcurrentHashMap<>();
        Together.each(MUNICIPALITIES, name -> loadings.put(name, load(logins, DemoFile.read(name))));
        Loading takasaki = loadings.get("takasaki");
        Accounts.invite(takasaki, LAST, List.of("あんしんセンター豊岡"), null);
        MUNICIPALITIES.forEach(name -> progress.accept(loadings.get(name).summary()));
    }

    private static boolean complete(Api city) {
        for (JsonNode account : city.get("/accounts?limit=200").path("items")) {
            if (account.path("username").asText().equals(LAST.username())) {
                return true;
            }
        }
        return false;
    }

    private static Loading load(Logins logins, DemoFile file) {
        Loading loading = new Loading(logins, file);
        loading.city().awaitAdmission();
        new StructureLoader(loading).load();
        if (file.name().equals("高崎市")) {
            Accounts.inviteYawata(loading);
        }
        new VoiceLoader(loading).load();
        new MeetingLoader(loading).load();
        return loading;
    }
}
