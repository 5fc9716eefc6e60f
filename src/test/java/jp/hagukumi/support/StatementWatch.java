package jp.hagukumi.support;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sees every statement that the application sends to the database during the in-container tests. It keeps the shape of
 * those whose condition does not name the municipality, and counts statements by thread.
 *
 * <p>Named as {@code queryInterceptors} in the JDBC URL of these tests; what the tests themselves send is left out.
 */
public class StatementWatch implements QueryInterceptor {
    /**
     * A statement without a municipality in its condition.
     *
     * @param source class of the application that sent it
     */
    public record Unscoped(String source, String sql) {}

    private static final Pattern CONDITION = Pattern.compile("\\b(from|where|on|using|join)\\b");
    private static final Pattern VALUES = Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*'|\\b\\d+\\b");
    private static final Map<Unscoped, Boolean> UNSCOPED = new ConcurrentHashMap<>();
    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);
    private static final Set<String> TESTS = tests();
    private static final StackWalker STACK = StackWalker.getInstance();

    /** All of this run so far. */
    public static Set<Unscoped> unscoped() {
        return Set.copyOf(UNSCOPED.keySet());
    }

    /** Statements that this thread has sent since it last asked. */
    public static int take() {
        int sent = SENT.get()[0];
        SENT.get()[0] = 0;
        return sent;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> text, Query query) {
        String sql = (query instanceof PreparedQuery prepared ? prepared.getOriginalSql() : text.get())
                .strip()
                .toLowerCase(Locale.ROOT);
        if (sql.startsWith("select")
                || sql.startsWith("update")
                || sql.startsWith("delete")
                || sql.startsWith("with")) {
            SENT.get()[0]++;
            keepUnscoped(sql);
        } else if (sql.startsWith("insert")) {
            SENT.get()[0]++;
        }
        return null;
    }

    private static void keepUnscoped(String sql) {
        var condition = CONDITION.matcher(sql);
        if (condition.find() && sql.indexOf("municipality_id", condition.start()) < 0) {
            String source = source();
            if (!TESTS.contains(source)) {
                UNSCOPED.put(new Unscoped(source, shape(sql)), true);
            }
        }
    }

    private static String shape(String sql) {
        return VALUES.matcher(sql).replaceAll("?").replaceAll("\\s+", " ");
    }

    /** The innermost class of ours on the stack, without what the container weaves around it. */
    private static String source() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.startsWith("jp.hagukumi.") && !name.startsWith(StatementWatch.class.getName()))
                .map(name -> name.replaceFirst("\\$.*", ""))
                .findFirst()
                .orElse("?"));
    }

    private static Set<String> tests() {
        try (InputStream in = StatementWatch.class.getResourceAsStream("/test-classes.txt")) {
            return in == null ? Set.of() : Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> text, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public void destroy() {}
}
