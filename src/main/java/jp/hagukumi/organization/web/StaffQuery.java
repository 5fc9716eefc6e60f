package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.StaffFilter;
import jp.hagukumi.organization.StaffOrder;
import jp.hagukumi.platform.imports.JapaneseDay;
import org.jspecify.annotations.Nullable;

/** What the address of a staff list asks for; what can't be read counts as not asked. */
@Named
@RequestScoped
public class StaffQuery {
    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** As typed, empty where not given. */
    public String get(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public LocalDate getDay() {
        Optional<LocalDate> asked = JapaneseDay.parse(get("day"));
        return asked.orElseGet(() -> LocalDate.now(clock));
    }

    /** Page of the list, from 1. */
    public int getPage() {
        String page = get("page");
        return page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    public StaffFilter filter() {
        String absent = get("absent");
        StaffOrder order = constant(StaffOrder.class, "sort");
        return new StaffFilter(
                getDay(),
                get("q"),
                get("unit"),
                constant(Grade.class, "grade"),
                constant(EmploymentType.class, "type"),
                absent.isEmpty() ? null : Boolean.valueOf("yes".equals(absent)),
                order == null ? StaffOrder.NUMBER : order);
    }

    /** The same list with one thing changed, as the part of an address from the question mark on. */
    public String with(String name, Object value) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String known : new String[] {"q", "unit", "grade", "type", "absent", "day", "sort"}) {
            asked.put(known, get(known));
        }
        asked.put(name, value.toString());
        String query = asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(get(name)))
                .findFirst()
                .orElse(null);
    }
}
