package sasaeai.resource.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.resource.intake.reading.Findings;
import sasaeai.resource.intake.staging.Comparison;
import sasaeai.resource.intake.staging.Comparison.Counts;
import sasaeai.resource.intake.staging.Comparison.Terms;
import sasaeai.resource.intake.staging.Staging;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.table.Table;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** Reads a list from its first row to its last: to show what would come of it, and again to save it. */
@ApplicationScoped
class Intake {
    private static final String OWN_AREAS = """
            SELECT unnest(area_ids_within(:tenant, ARRAY(SELECT ca.area_id FROM center_area ca
                WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))))
            """;

    private final Staging staging;
    private final Comparison comparison;
    private final PlainSql sql;
    private final RequestFacts facts;
    private final Today today;

    Intake(Staging staging, Comparison comparison, PlainSql sql, RequestFacts facts, Today today) {
        this.staging = staging;
        this.comparison = comparison;
        this.sql = sql;
        this.facts = facts;
        this.today = today;
    }

    ImportReport preview(Actor actor, Table table, ImportChoices choices) {
        Findings findings = new Findings();
        Counts counts = compare(terms(actor, choices), table, choices, findings);
        return ImportReport.of(choices, findings, counts, comparison.preview());
    }

    /** All of it or nothing: 409 when anything is wrong by now. */
    void save(Actor actor, Table table, ImportChoices choices, IntConsumer progress) {
        Findings findings = new Findings();
        Terms terms = terms(actor, choices);
        Counts counts = compare(terms, table, choices, findings);
        if (findings.errorRows() > 0) {
            throw new ProblemException(IntakeProblem.RESOURCE_IMPORT_HAS_ERRORS);
        }
        comparison.save(terms, counts, progress);
    }

    private Counts compare(Terms terms, Table table, ImportChoices choices, Findings findings) {
        staging.fill(table, choices.meanings(), choices.knownWords(), today.get(), findings);
        return comparison.compare(terms, findings);
    }

    private Terms terms(Actor actor, ImportChoices choices) {
        boolean everywhere = actor.role() == Role.CITY;
        List<UUID> own = everywhere
                ? List.of()
                : sql.list(
                        OWN_AREAS,
                        Map.of(
                                "tenant",
                                facts.tenant(),
                                "centers",
                                actor.centerIds().toArray(UUID[]::new)),
                        row -> row.getObject(1, UUID.class));
        return new Terms(
                choices.meanings().keySet(),
                choices.areaId(),
                choices.kind(),
                choices.formality(),
                choices.status(),
                choices.addDoubtful(),
                own.toArray(UUID[]::new),
                everywhere,
                actor.accountId());
    }
}
