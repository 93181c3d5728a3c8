package sasaeai.resource.intake.staging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import sasaeai.resource.intake.reading.Findings;
import sasaeai.resource.intake.reading.IntakeColumn;
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

/** Streams a table into the tables of this transaction, beside what is there already. */
@ApplicationScoped
public class Staging {
    private static final Map<String, IntakeColumn> LISTS = Map.of(
            "RESOURCE_KIND", IntakeColumn.KINDS,
            "LIFE_SCENE", IntakeColumn.SCENES,
            "ORGANIZER_KIND", IntakeColumn.ORGANIZER_KIND);

    private static final int PAGE = 10_000;

    private final DataSource database;
    private final PlainSql sql;
    private final RequestFacts facts;

    Staging(DataSource database, PlainSql sql, RequestFacts facts) {
        this.database = database;
        this.sql = sql;
        this.facts = facts;
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
            StagedFields fields = StagedFields.said(columns.keySet());
            try (Copy copy = new Copy(connection, "intake_row (" + fields.names() + ")")) {
                table.eachRow(row -> rows.read(row).ifPresent(understood -> fields.write(copy, understood)));
                copy.finish();
            }
            copy(connection, "intake_wording", wordings.take());
            copy(connection, "intake_time", times.take());
            copyExisting(connection);
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

    /** In pages: there may be as many as a list has rows. */
    private void copyExisting(Connection connection) throws SQLException {
        UUID after = new UUID(0, 0);
        int read = PAGE;
        while (read == PAGE) {
            CopyText lines = new CopyText();
            List<UUID> ids = sql.list(
                    StagingSql.EXISTING, Map.of("tenant", facts.tenant(), "after", after, "most", PAGE), row -> {
                        noteExisting(lines, row);
                        return row.getObject(1, UUID.class);
                    });
            copy(connection, "intake_known", lines.take());
            read = ids.size();
            after = ids.isEmpty() ? after : ids.getLast();
        }
    }

    private static void noteExisting(CopyText lines, ResultSet row) throws SQLException {
        Double latitude = row.getObject(7, Double.class);
        Double longitude = row.getObject(8, Double.class);
        lines.add(row.getString(1))
                .add(row.getString(2))
                .add(SameName.of(row.getString(3)))
                .add(SameName.of(row.getString(4)))
                .add(SameName.place(row.getString(5), row.getString(6), latitude, longitude))
                .end();
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
