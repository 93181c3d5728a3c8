package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import sasaeai.local.demo.Rows.Voice;

/** Voices as their writers record them, and the center's or the city's word on most of them. */
final class VoiceLoader {
    private final Loading loading;

    VoiceLoader(Loading loading) {
        this.loading = loading;
    }

    void load() {
        Together.each(loading.file().voices(), this::load);
    }

    private void load(Voice voice) {
        Api writer = voice.by() == null ? loading.city() : loading.as(voice.by());
        String id = loading.create(
                        writer,
                        "voice",
                        voice.key(),
                        "/voices",
                        Body.of(
                                "category", voice.category(),
                                "areaId", loading.id("area", voice.area()),
                                "place", voice.place(),
                                "heardOn",
                                        DemoDay.of(voice.on(), null, loading.today())
                                                .toString(),
                                "text", voice.text()))
                .path("id")
                .asText();
        if (voice.council() != null) {
            review(id, voice.council());
        }
    }

    private void review(String id, String councilText) {
        JsonNode now = loading.city().get("/voices/" + id);
        if (now.path("status").asText().equals("NEW")) {
            loading.city()
                    .change(
                            "/voices/" + id + "/review",
                            now.path("version").asLong(),
                            Body.of("status", "REVIEWED", "councilText", councilText));
        }
    }
}
