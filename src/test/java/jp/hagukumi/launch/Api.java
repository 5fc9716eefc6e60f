package jp.hagukumi.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The REST API as an outside system uses it. */
public final class Api {
    private static final Set<String> AT_WORK = Set.of("WAITING", "RUNNING", "APPLYING", "PARSING", "PREVIEWING");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final String token;

    /** The API below {@code url} with the given bearer token. */
    public Api(String url, String token) {
        this.base = url + "/api/v1";
        this.token = token;
    }

    /** The body of a successful answer; throws {@link IllegalStateException} with the problem otherwise. */
    public String post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The body of a successful answer; throws {@link IllegalStateException} with the problem otherwise. */
    public String get(String path) {
        return send(request(path).GET());
    }

    /** Applies all rules of the municipality, after the run that may be under way. */
    public String assign() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return post("/assignments/run", "application/json", "{}");
            } catch (IllegalStateException e) {
                if (!String.valueOf(e.getMessage()).startsWith("409 ") || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    /** Applies the import of a preview and waits until it is done. */
    public void applyImport(String preview) throws IOException {
        String id = json.readTree(preview).get("id").asText();
        post("/imports/" + id + "/apply", "application/json", "{}");
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode state = json.readTree(get("/imports/" + id));
        while (AT_WORK.contains(state.path("state").asText()) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            state = json.readTree(get("/imports/" + id));
        }
        if (!"APPLIED".equals(state.path("state").asText())) {
            throw new IllegalStateException("取り込めませんでした: " + state);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer.statusCode() + " " + answer.uri().getPath() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
