package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.launch.Api;
import org.junit.jupiter.api.Test;

/** Every page and every call, tried by everybody: see {@link AccessTable}. */
class AccessE2E {
    private final Ground ground = Ground.stand();

    @Test
    void everybodyOpensWhatIsTheirsAndForAllElseItDoesNotExist() throws Exception {
        String attempt = new Learner(ground, Towns.CLERK).signIn().begin().attempt();
        String csv = Towns.header() + Towns.person("999999", "市長");
        String preview = new Api(ground.url(), Towns.HOME_TOKEN).post("/imports/people?mode=changes", "text/csv", csv);
        String done = preview.replaceFirst("(?s).*\"id\":\"([0-9]+)\".*", "$1");
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Caller caller = who.call(ground);
            for (AccessTable.Line line : lines()) {
                String address = line.address().replace("{attempt}", attempt).replace("{import}", done);
                String found = tried(caller, line.method(), address);
                String wanted = wanted(line, who);
                if (!found.startsWith(wanted)) {
                    wrong.add(who + " " + line.method() + " " + line.address() + ": " + found + ", not " + wanted);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<AccessTable.Line> lines() {
        return Stream.concat(AccessTable.PAGES.stream(), AccessTable.RESOURCES.stream())
                .toList();
    }

    private static String wanted(AccessTable.Line line, Who who) {
        if (line.who().contains(who)) {
            return "open";
        }
        boolean unknown =
                who == Who.NOBODY || who == Who.BARE_TOKEN && !line.address().startsWith("/api/");
        return unknown ? "sign-in" : "closed";
    }

    /** What became of a request: open, closed, sign-in or broken, with the status. */
    private static String tried(Caller caller, String method, String address) throws Exception {
        var answer = caller.send(address, method, "GET".equals(method) ? "" : type(address), body(address, method));
        int status = answer.statusCode();
        String place = answer.headers().firstValue("Location").orElse("");
        String outcome =
                switch (status) {
                    case 401 -> "sign-in";
                    case 403, 404 -> "closed";
                    case 301, 302, 303 -> place.contains("/sign-in") ? "sign-in" : "open";
                    case 200, 201, 204, 400, 409, 422 -> "open";
                    default -> "broken";
                };
        return outcome + " (" + status + ")";
    }

    private static String type(String address) {
        return address.matches(".*/(finish|again|measurements|proceed|assign|release)")
                ? "application/x-www-form-urlencoded"
                : address.contains("/imports/people") ? "text/csv" : "application/json";
    }

    private static String body(String address, String method) {
        if ("GET".equals(method)) {
            return "";
        }
        return address.endsWith("/accounts")
                ? "{\"staffNumber\":\"" + Towns.NEW + "\",\"roles\":[],\"initialPassword\":\"" + Towns.PASSWORD + "\"}"
                : address.contains("/imports/people") ? Towns.header() : "{}";
    }
}
