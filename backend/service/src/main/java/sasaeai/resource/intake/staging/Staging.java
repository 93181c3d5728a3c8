package sasaeai.resource.intake.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.Findings;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.intake.reading.IntakeRow;
import sasaeai.resource.intake.reading.RowReader;
import sasaeai.resource.intake.reading.SameName;
import sasaeai.resource.intake.reading.Vocabulary;
import sasaeai.resource.intake.reading.Vocabulary.NamedArea;
import sasaeai.resource.intake.reading.Wordings;
import sasaeai.resource.time.OpeningTime;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.table.Table;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.text.OneSpelling;

/** Streams a table into the tables of this transaction, beside what is there already. */
@ApplicationScoped
public class Staging {
    private static final Map<String, IntakeColumn> LISTS = Map.of(
            "RESOURCE_KIND", IntakeColumn.KINDS,
            "LIFE_SCENE", IntakeColumn.SCENES,
            "ORGANIZER_KIND", IntakeColumn.ORGANIZER_KIND);

    private final DataSource database;
    private final PlainSql sql;
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    Staging(DataSource database, PlainSql sql, RequestFacts facts, ObjectMapper mapper) {
        this.database = database;
        this.sql = sql;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** Once a transaction. */
    public void fill(
            Table table,
            Map<IntakeColumn, Integer> columns,
            List<KnownWord> words,
            LocalDate today,
            Findings findings) {
        Vocabulary vocabulary = vocabulary(words);
        CopyText wordings = new CopyText();
        CopyText times = new CopyText();
        Wordings read = new Wordings((schedule, all) -> note(wordings, times, schedule, all));
        RowReader rows = new RowReader(facts.tenant(), today, columns, vocabulary, read, findings);
        try (Connection connection = database.getConnection()) {
            run(connection, StagingSql.CREATE);
            try (Copy copy = new Copy(connection, "intake_row")) {
                table.eachRow(row -> rows.read(row).ifPresent(understood -> write(copy, understood)));
                copy.finish();
            }
            copy(connection, "intake_wording", wordings.take());
            copy(connection, "intake_time", times.take());
            copy(connection, "intake_known", existing().take());
            run(connection, StagingSql.ANALYZE);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What somebody said a word of the file stands for. */
    public record KnownWord(IntakeColumn column, String word, String code) {}

    private Vocabulary vocabulary(List<KnownWord> words) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Object> tenant = Map.of("tenant", facts.tenant());
        sql.list(StagingSql.WORDS, tenant, row -> {
            IntakeColumn column = LISTS.get(row.getString(1));
            if (column != null) {
                vocabulary.code(column, row.getString(2), row.getString(3));
            }
            return true;
        });
        vocabulary.addUsualWords();
        words.forEach(word -> vocabulary.code(word.column(), word.word(), word.code()));
        sql.list(StagingSql.AREAS, tenant, row -> {
            vocabulary.area(new NamedArea(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
            return true;
        });
        return vocabulary;
    }

    private CopyText existing() {
        CopyText lines = new CopyText();
        sql.list(StagingSql.EXISTING, Map.of("tenant", facts.tenant()), row -> {
            Double latitude = row.getObject(7, Double.class);
            Double longitude = row.getObject(8, Double.class);
            lines.add(row.getString(1))
                    .add(row.getString(2))
                    .add(SameName.of(row.getString(3)))
                    .add(SameName.of(row.getString(4)))
                    .add(SameName.place(row.getString(5), row.getString(6), latitude, longitude))
                    .end();
            return true;
        });
        return lines;
    }

    private void write(Copy copy, IntakeRow row) {
        copy.line()
                .add(row.number())
                .add(row.id())
                .add(row.name())
                .add(row.kana())
                .add(SameName.of(row.name()))
                .add(SameName.of(row.kana()))
                .add(SameName.place(row.venue(), row.address(), row.latitude(), row.longitude()))
                .add(OneSpelling.name(row.name()))
                .add(OneSpelling.name(row.kana()))
                .addAll(row.kinds())
                .addAll(row.scenes())
                .add(row.formality())
                .add(row.organizerName())
                .add(row.organizerKind())
                .add(row.venue())
                .add(row.address())
                .add(row.latitude())
                .add(row.longitude())
                .add(row.areaId())
                .add(row.cost())
                .add(row.capacity())
                .addAll(row.access())
                .add(row.contactText())
                .add(row.contactConsentOn())
                .add(row.note())
                .add(row.source())
                .add(row.status())
                .add(row.confirmedOn())
                .addAll(row.wordings())
                .add(stops(row.stops()));
        try {
            copy.endLine();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String stops(List<IntakeRow.Stop> stops) {
        if (stops.isEmpty()) {
            return "[]";
        }
        try {
            return mapper.writeValueAsString(stops.stream().map(Staging::stop).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, @Nullable Object> stop(IntakeRow.Stop stop) {
        Map<String, @Nullable Object> all = new java.util.HashMap<>();
        all.put("time", stop.time() == null ? null : stop.time().toString());
        all.put("place", stop.place());
        all.put("latitude", stop.latitude());
        all.put("longitude", stop.longitude());
        return all;
    }

    private static void note(CopyText wordings, CopyText times, ResourceSchedule schedule, List<OpeningTime> all) {
        wordings.add(schedule.wording())
                .add(schedule.inWords())
                .addAll(schedule.notUnderstood())
                .end();
        for (int n = 0; n < all.size(); n++) {
            OpeningTime time = all.get(n);
            times.add(schedule.wording())
                    .add(n)
                    .add(time.weekday())
                    .add(time.nth())
                    .add(time.monthDay())
                    .add(time.months())
                    .add(time.exceptWeekdays())
                    .add(time.holidays())
                    .add(time.notBefore())
                    .add(time.step())
                    .add(time.stepBase())
                    .add(time.startsAt())
                    .add(time.endsAt())
                    .end();
        }
    }

    private static void copy(Connection connection, String table, String text) throws SQLException {
        try (Copy copy = new Copy(connection, table)) {
            copy.write(text);
            copy.finish();
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
