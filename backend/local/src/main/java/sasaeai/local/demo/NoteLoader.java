package sasaeai.local.demo;

import sasaeai.local.demo.Rows.Note;

/** Notes on the map, as people of the area who walked through it would write them down. */
final class NoteLoader {
    private NoteLoader() {}

    static void load(Loading loading) {
        Together.each(loading.file().notes(), note -> load(loading, note));
    }

    private static void load(Loading loading, Note note) {
        loading.create(
                "note",
                note.text(),
                "/map-notes",
                Body.of(
                        "kind", note.kind(),
                        "text", note.text(),
                        "position",
                                Body.of(
                                        "latitude", note.at().get(0),
                                        "longitude", note.at().get(1)),
                        "areaId", loading.id("area", note.area()),
                        "status", note.status() == null ? "PUBLISHED" : note.status(),
                        "seenOn", DemoDay.of(note.seen(), null, loading.today()).toString()));
    }
}
