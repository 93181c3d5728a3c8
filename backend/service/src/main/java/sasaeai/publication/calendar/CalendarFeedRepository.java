package sasaeai.publication.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** All queries about private feeds; nobody knows of another's. */
@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {
    private final JsonReads reads;

    CalendarFeedRepository(JsonReads reads) {
        this.reads = reads;
    }

    CalendarFeed get(Actor actor, UUID id) {
        return find("id = ?1 AND accountId = ?2 AND revokedAt IS NULL", id, actor.accountId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CalendarProblem.FEED_NOT_FOUND));
    }

    Json list(Actor actor) {
        return reads.report("""
                SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', f.id,
                    'createdAt', to_char(f.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY f.id),
                    '[]'::json))
                FROM calendar_feed f
                WHERE f.municipality_code = :tenant AND f.account_id = :account AND f.revoked_at IS NULL
                """, new Rows().with("account", actor.accountId()));
    }
}
