package sasaeai.publication.digest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.World;
import sasaeai.meeting.Meetings;
import sasaeai.publication.Ward;

@QuarkusTest
class DigestEndpointTest {
    @Inject
    SessionFactory sessions;

    @Test
    void everybodyReadsWhatWasPublishedAndNothingElse() {
        Ward ward = Ward.create();
        UUID published = Meetings.on(TODAY.minusDays(1), "PUBLISHED", ward.council());
        UUID shared = Meetings.on(TODAY.minusDays(2), "SHARED", ward.council());

        Api.anonymous()
                .get("/digests?limit=200")
                .then()
                .statusCode(200)
                .body("items.meetingId", hasItem(published.toString()))
                .body("items.meetingId", not(hasItem(shared.toString())))
                .body("items.publicDigest", everyItem(is("公開の文")))
                .body("items.find { it.meetingId == '%s' }.councilNames".formatted(published), contains(ward.name()))
                .body("items[0].results", nullValue());
        Api.anonymous()
                .basePath("/api/v1/municipalities/" + World.OMITAMA)
                .get("/digests")
                .then()
                .statusCode(200)
                .body("items.meetingId", not(hasItem(published.toString())));
    }

    @Test
    void theLatestStandFirstAndPagesFollowOnEachOther() {
        Ward ward = Ward.create();
        UUID older = Meetings.on(TODAY.minusDays(2), "PUBLISHED", ward.council());
        UUID newer = Meetings.on(TODAY.minusDays(1), "PUBLISHED", ward.council());
        // In front of what other tests publish.
        Ward.run("UPDATE meeting SET held_on = ? WHERE id = ?", TODAY.plusYears(50), older);
        Ward.run("UPDATE meeting SET held_on = ? WHERE id = ?", TODAY.plusYears(51), newer);

        String cursor = Api.anonymous()
                .get("/digests?limit=1")
                .then()
                .body("items.meetingId", contains(newer.toString()))
                .extract()
                .path("nextCursor");

        Api.anonymous()
                .queryParam("cursor", cursor)
                .get("/digests?limit=1")
                .then()
                .statusCode(200)
                .body("items.meetingId", contains(older.toString()));
        Api.anonymous().get("/digests?cursor=none").then().statusCode(400);
        Api.anonymous().get("/digests?limit=0").then().statusCode(400);
    }

    @Test
    void aMunicipalityThatTakesNoPartIsNotFound() {
        Api.anonymous()
                .basePath("/api/v1/municipalities/131024") // 中央区, a valid code
                .get("/digests")
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }

    @Test
    void aPageIsTwoStatementsHoweverManyItHolds() {
        Ward ward = Ward.create();
        Meetings.on(TODAY.minusDays(2), "PUBLISHED", ward.council());
        Meetings.on(TODAY.minusDays(1), "PUBLISHED", ward.council());
        long before = sessions.getStatistics().getPrepareStatementCount();

        Api.anonymous().get("/digests").then().statusCode(200);

        assertEquals(2, sessions.getStatistics().getPrepareStatementCount() - before);
    }
}
