package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads out what is public in bulk has to wait; each test comes from an address of its own. */
@ExtendWith(ArquillianExtension.class)
class ThrottledIT {
    private static final String NUMBER = "131016-2026-000001";
    private static final int CHECKS = 100;
    private static final int DOCUMENTS = 600;

    @Inject
    Town town;

    @PersistenceContext
    EntityManager em;

    @Test
    void after_a_hundred_numbers_checked_an_address_waits_and_others_do_not() throws IOException {
        for (int i = 0; i < CHECKS; i++) {
            assertThat(status("127.0.0.41", "/verify/" + NUMBER)).as("%d", i).isEqualTo(200);
        }
        String answer = get("127.0.0.41", "/verify/" + NUMBER);
        assertThat(answer).startsWith("HTTP/1.1 429").contains("しばらく");
        assertThat(status("127.0.0.41", "/verify")).as("where one types").isEqualTo(200);
        assertThat(status("127.0.0.42", "/verify/" + NUMBER)).isEqualTo(200);
    }

    @Test
    void after_600_documents_of_badges_an_address_waits_and_others_do_not() throws IOException {
        String path = "/badges/"
                + em.createNativeQuery("select code from municipality where id = ?1")
                        .setParameter(1, town.found())
                        .getSingleResult();
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(status("127.0.0.43", path)).as("%d", i).isEqualTo(200);
        }
        assertThat(get("127.0.0.43", path)).startsWith("HTTP/1.1 429").containsIgnoringCase("Retry-After: 600");
        assertThat(status("127.0.0.44", path)).isEqualTo(200);
    }

    private static int status(String from, String path) throws IOException {
        return Integer.parseInt(get(from, path).substring("HTTP/1.1 ".length()).substring(0, 3));
    }

    /** The whole answer to somebody at an address of this machine. */
    private static String get(String from, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port(), InetAddress.getByName(from), 0)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port() {
        return Visitor.port();
    }
}
