package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Loads the four municipalities of the source documents through the public HTTP API. */
public final class DemoData {
    /** Raise it when the data changes: a new checkout gets the new data, and one that has older data keeps that. */
    public static final int VERSION = 4;

    /** The last thing that is loaded, and the first that is asked for: its being there says that all is there. */
    private static final DemoUser LAST = DemoUser.named("toyooka-center");

    private static final List<String> MUNICIPALITIES = List.of("takasaki", "omitama", "kurashiki", "chiba");

    private DemoData() {}

    /** Repeatable: what is already there is left alone. */
    public static void load(URI apiUrl, URI keycloakUrl, Consumer<String> progress) {
        Logins logins = new Logins(apiUrl, keycloakUrl);
        Api city = logins.of(DemoUser.named("takasaki-city"));
        city.awaitAdmission();
        List<Loading> loadings = MUNICIPALITIES.stream()
                .map(name -> new Loading(logins, DemoFile.read(name)))
                .toList();
        if (complete(city, loadings.getFirst().file())) {
            return;
        }
        Together.each(loadings, DemoData::load);
        Accounts.invite(loadings.getFirst(), LAST, List.of("あんしんセンター豊岡"), null);
        loadings.forEach(loading -> progress.accept("  " + loading.summary()));
    }

    private static boolean complete(Api city, DemoFile file) {
        if (city.get("/resources?limit=200").path("items").size()
                < file.resources().size()) {
            return false; // of the time before there were any
        }
        if (city.get("/map-notes?limit=200").path("items").size() < file.notes().size()) {
            return false; // of the time before anybody had walked through the areas
        }
        if (file.census() != null && city.get("/census-rounds").path("items").isEmpty()) {
            return false;
        }
        if (city.get("/resource-maps/areas").path("features").isEmpty()) {
            return false; // of the time before areas had boundaries
        }
        for (JsonNode account : city.get("/accounts?limit=200").path("items")) {
            if (account.path("username").asText().equals(LAST.username())) {
                return true;
            }
        }
        return false;
    }

    private static void load(Loading loading) {
        loading.city().awaitAdmission();
        new StructureLoader(loading).load();
        if (loading.file().user().equals("takasaki-city")) {
            Accounts.inviteYawata(loading);
        }
        new VoiceLoader(loading).load();
        new MeetingLoader(loading).load();
        new ResourceLoader(loading).load();
        NoteLoader.load(loading);
        new CensusLoader(loading).load();
        BoundaryLoader.load(loading);
    }
}
