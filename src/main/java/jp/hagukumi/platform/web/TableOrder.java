package jp.hagukumi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the tables of a page are sorted, as its address says: {@code ?units=rate} by a column, {@code ?units=-rate} the
 * other way round. Several tables of one page have names of their own.
 */
@Named
@RequestScoped
public class TableOrder {
    @Inject
    HttpServletRequest request;

    /** The address of the same page sorted by the column; by the same once more, the other way round. */
    public String link(String table, String column) {
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, values[0]));
        asked.put(table, asked(table).equals(column) ? "-" + column : column);
        return asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The value of {@code aria-sort} for the header of the column. */
    public String aria(String table, String column) {
        String asked = asked(table);
        return asked.equals(column) ? "ascending" : asked.equals("-" + column) ? "descending" : "none";
    }

    /** The rows as asked for; as they come where nothing, or no column of these, is asked for. */
    public <T> List<T> sorted(String table, List<T> rows, Map<String, Comparator<T>> columns) {
        String asked = asked(table);
        boolean back = asked.startsWith("-");
        Comparator<T> order = columns.get(back ? asked.substring(1) : asked);
        return order == null
                ? rows
                : rows.stream().sorted(back ? order.reversed() : order).toList();
    }

    private String asked(String table) {
        String asked = request.getParameter(table);
        return asked == null ? "" : asked;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
