package jp.hagukumi.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A member of the staff at a test, without a browser; remembers which answers were acknowledged. */
final class Learner {
    /** @param sequence the number it was sent with */
    record Acknowledged(long sequence, String answer) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LESSONS = 5;

    private final Ground ground;
    private final String number;
    private final Map<Integer, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private Caller caller;
    private String attempt = "";
    private String token = "";

    Learner(Ground ground, String number) {
        this.ground = ground;
        this.number = number;
        this.caller = Caller.of(ground);
    }

    /** In a new session; an attempt that is open goes on. */
    Learner signIn() throws IOException, InterruptedException {
        caller = Caller.of(ground).signIn(Towns.HOME, number);
        return this;
    }

    /** Marks all lessons of B02 as understood and starts its test. */
    Learner begin() throws IOException, InterruptedException {
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            caller.press("/learning/lesson/B02/" + lesson, "mark");
        }
        String place = caller.press("/learning/course/B02", "next")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        attempt = place.substring(place.lastIndexOf('/') + 1);
        state();
        return this;
    }

    /** What the server has, with the token for what follows. */
    JsonNode state() throws IOException, InterruptedException {
        HttpResponse<String> answer = caller.get("/app/attempts/" + attempt);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for the state of " + attempt);
        }
        JsonNode state = JSON.readTree(answer.body());
        token = state.get("token").asText();
        return state;
    }

    /** Sends one answer to a question and remembers it where it was acknowledged; whether it was. */
    boolean answer(int question, long sequence, String text) {
        try {
            HttpResponse<String> answer = put(question, sequence, text, token);
            if (answer.statusCode() == 200) {
                acknowledged.put(question, new Acknowledged(sequence, text));
            }
            return answer.statusCode() == 200;
        } catch (IOException lost) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    HttpResponse<String> put(int question, long sequence, String text, String withToken)
            throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("answer", text)
                .put("sequence", sequence)
                .toString();
        return caller.send(
                "/app/attempts/" + attempt + "/answers/" + question,
                "PUT",
                "application/json",
                body,
                "Sec-Fetch-Site",
                "same-origin",
                "X-Hagukumi-Token",
                withToken);
    }

    /** The newest acknowledged answer of each question. */
    Map<Integer, Acknowledged> acknowledged() {
        return acknowledged;
    }

    Caller caller() {
        return caller;
    }

    String number() {
        return number;
    }

    /** Id of the attempt, as in addresses. */
    String attempt() {
        return attempt;
    }
}
