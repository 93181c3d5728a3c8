package sasaeai.publication.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** What first pages and months are made of: one statement each, however many councils there are. */
@ApplicationScoped
class HomeReads {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JsonReads reads;
    private final Today today;

    HomeReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    HomeFacts facts(Actor actor) {
        Rows rows = StateSql.rows(actor, YearMonth.from(today.get())).with("today", today.get());
        rows.with("now", today.time().toString()); // as text: a time of day has no zone to be moved by
        if (actor.role() == Role.RESIDENT) {
            rows.with("person", actor.personId() == null ? NOBODY : actor.personId());
        }
        return reads.as(HomeFacts.class, reads.report(HomeSql.home(actor), rows));
    }

    Json month(Actor actor, YearMonth month) {
        String sql = StateSql.states(actor) + """
                SELECT json_build_object('items', %s,
                    'held', (SELECT count(*) FROM states s WHERE s.state = 'HELD'),
                    'planned', (SELECT count(*) FROM states s WHERE s.state = 'PLANNED'),
                    'notPlanned', (SELECT count(*) FROM states s WHERE s.state = 'NOT_PLANNED'),
                    'overdue', (SELECT count(DISTINCT l.id) FROM late l),
                    'newVoices', (SELECT coalesce(sum(h.voices), 0) FROM heard h
                        WHERE EXISTS (SELECT 1 FROM mine c WHERE h.area_id = ANY(c.areas))),
                    'unreviewed', %s)
                """.formatted(StateSql.ITEMS, StateSql.unreviewed(actor));
        return reads.report(sql, StateSql.rows(actor, month).with("today", today.get()));
    }
}
