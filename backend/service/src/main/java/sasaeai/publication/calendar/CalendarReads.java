package sasaeai.publication.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** Gathers each calendar in one statement. */
@ApplicationScoped
class CalendarReads {
    private final JsonReads reads;
    private final Today today;
    private final ObjectMapper mapper;

    CalendarReads(JsonReads reads, Today today, ObjectMapper mapper) {
        this.reads = reads;
        this.today = today;
        this.mapper = mapper.copy();
        // The bounds on what clients send are no bounds on what we have stored.
        this.mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
    }

    Optional<CalendarContent> ofMunicipality() {
        return find(CalendarSql.MUNICIPALITY, new Rows());
    }

    Optional<CalendarContent> ofCouncil(UUID councilId) {
        return find(CalendarSql.COUNCIL, new Rows().with("id", councilId));
    }

    /** Nothing when the address is unknown or revoked, or its account disabled. */
    Optional<CalendarContent> ofFeed(byte[] tokenHash) {
        return find(CalendarSql.FEED, new Rows().with("hash", tokenHash));
    }

    private Optional<CalendarContent> find(String sql, Rows rows) {
        return reads.find(sql, rows.with("today", today.get())).map(this::content);
    }

    private CalendarContent content(Json json) {
        try {
            return mapper.readValue(json.text(), CalendarContent.class);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("The calendar's statement does not fit its record", mismatch);
        }
    }
}
