package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No room for a file: it is refused before anything is acknowledged, and the next one that fits is taken. */
class FullDiskE2E {
    private static final int ROOM = 4_000_000;

    private final Ground ground = Ground.stand();
    private final Caller program = Caller.withToken(ground, Towns.HOME_TOKEN);

    @AfterEach
    void makeRoom() throws Exception {
        limit("unlimited");
    }

    @Test
    void aFileForWhichThereIsNoRoomIsRefusedWhole() throws Exception {
        String row = Towns.person("888888", "市長");
        limit(Integer.toString(ROOM));
        long before = ground.number("select count(*) from import_run");
        HttpResponse<String> answer = preview(Towns.header() + row.repeat(2 * ROOM / row.length()));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("処理できませんでした").doesNotContain("Exception");
        assertThat(ground.number("select count(*) from import_run")).isEqualTo(before);
        assertThat(preview(Towns.header() + row).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> preview(String csv) throws IOException, InterruptedException {
        return program.send("/api/v1/imports/people?mode=changes", "POST", "text/csv", csv);
    }

    /** Lets the server write no file beyond the given size, as a full disk would. */
    private void limit(String bytes) throws Exception {
        int outcome = new ProcessBuilder(
                        "prlimit", "--pid", Long.toString(ground.serverId()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(outcome).isZero();
    }
}
