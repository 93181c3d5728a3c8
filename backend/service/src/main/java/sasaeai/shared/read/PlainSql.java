package sasaeai.shared.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.stat.spi.StatisticsImplementor;

/**
 * Queries with {@code :name}s past Hibernate, in the connection of the transaction if there is one. Hibernate interprets a
 * native query anew each time and keeps each interpretation, which costs more than PostgreSQL's whole answer.
 */
@ApplicationScoped
public class PlainSql {
    private static final int ROWS_AT_ONCE = 500;

    // Texts are made of constants and never hold a value, so there are as many as there are kinds of questions.
    private final Map<String, NamedSql> known = new ConcurrentHashMap<>();
    private final DataSource database;
    private final StatisticsImplementor statistics;

    PlainSql(DataSource database, SessionFactory sessions) {
        this.database = database;
        statistics = sessions.unwrap(SessionFactoryImplementor.class).getStatistics();
    }

    /** All rows; each name of the text must have a value. */
    public <T> List<T> list(String sql, Map<String, ?> values, Row<T> row) {
        return run(sql, values, query -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        });
    }

    /** Each row, without ever holding more than some of them; only within a transaction, which keeps the cursor open. */
    public void each(String sql, Map<String, ?> values, RowReader reader) {
        run(sql, values, query -> {
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
            return true;
        });
    }

    /** Changes rows of tables that no entity stands for, and answers how many. */
    public int update(String sql, Map<String, ?> values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, Map<String, ?> values, Execution<T> execution) {
        NamedSql named = known.computeIfAbsent(sql, NamedSql::of);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(named.text())) {
            // Counted with Hibernate's own, so that one number tells how many a request takes.
            statistics.prepareStatement();
            for (int i = 0; i < named.names().size(); i++) {
                bind(connection, statement, i + 1, named.value(i, values));
            }
            return execution.of(statement);
        } catch (SQLException refused) {
            throw new HibernateException("Query failed", refused);
        }
    }

    private static void bind(Connection connection, PreparedStatement query, int index, Object value)
            throws SQLException {
        switch (value) {
            case UUID[] ids -> query.setArray(index, connection.createArrayOf("uuid", ids));
            case String[] texts -> query.setArray(index, connection.createArrayOf("text", texts));
            case Enum<?> constant -> query.setString(index, constant.name());
            default -> query.setObject(index, value);
        }
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** Does with the row at which the cursor stands what there is to do. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Takes what it needs from the row at which the cursor stands. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
