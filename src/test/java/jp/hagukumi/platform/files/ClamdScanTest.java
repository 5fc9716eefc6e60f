package jp.hagukumi.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Against a socket that speaks as clamd does. */
class ClamdScanTest {
    private static final int PATIENCE = 2_000;

    @Test
    void a_clean_file_arrives_whole_in_chunks() throws Exception {
        byte[] file = new byte[200_000];
        new Random(1).nextBytes(file);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = answer(server, "stream: OK\0");
            assertThat(scan(server, file)).isEqualTo(VirusScan.Outcome.CLEAN);
            assertThat(received.get()).isEqualTo(file);
        }
    }

    @Test
    void what_it_finds_is_infected() throws Exception {
        assertThat(scanAnswered("stream: Eicar-Test-Signature FOUND\0")).isEqualTo(VirusScan.Outcome.INFECTED);
    }

    @Test
    void an_error_a_cut_answer_and_silence_are_failures() throws Exception {
        assertThat(scanAnswered("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(VirusScan.Outcome.FAILED);
        assertThat(scanAnswered("")).isEqualTo(VirusScan.Outcome.FAILED);
        assertThat(scanAnswered("stream: OK but not quite\0")).isEqualTo(VirusScan.Outcome.FAILED);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new ClamdScan("127.0.0.1", silent.getLocalPort(), 200).scan(new byte[10]))
                    .isEqualTo(VirusScan.Outcome.FAILED);
        }
    }

    @Test
    void nobody_there_is_a_failure() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThat(new ClamdScan("127.0.0.1", port, PATIENCE).scan(new byte[10]))
                .isEqualTo(VirusScan.Outcome.FAILED);
    }

    private static VirusScan.Outcome scanAnswered(String reply) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(server, reply);
            return scan(server, new byte[10]);
        }
    }

    private static VirusScan.Outcome scan(ServerSocket server, byte[] file) {
        return new ClamdScan("127.0.0.1", server.getLocalPort(), PATIENCE).scan(file);
    }

    /** Takes one file as clamd does and answers it. */
    private static CompletableFuture<byte[]> answer(ServerSocket server, String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
