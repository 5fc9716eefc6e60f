package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.platform.AuditFilter;
import jp.hagukumi.platform.imports.JapaneseDay;

/** What the address of the audit log asks for; the last thirty days without it. */
@Named
@RequestScoped
public class AuditQuery {
    private static final int DAYS = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public AuditFilter filter() {
        LocalDate today = LocalDate.now(clock);
        return new AuditFilter(day("from", today.minusDays(DAYS)), day("to", today), get("who"), get("action"));
    }

    /** The same question as the part of an address from the question mark on. */
    public String getQuery() {
        return List.of("from", "to", "who", "action").stream()
                .filter(name -> !get(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** As typed, empty where not given. */
    public String get(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private LocalDate day(String name, LocalDate otherwise) {
        Optional<LocalDate> asked = JapaneseDay.parse(get(name));
        return asked.orElse(otherwise);
    }
}
