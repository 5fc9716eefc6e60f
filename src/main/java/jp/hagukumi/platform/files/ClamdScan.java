package jp.hagukumi.platform.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Asks a ClamAV daemon over TCP (INSTREAM). What it can't say for certain is FAILED. */
final class ClamdScan implements VirusScan {
    private static final Logger LOG = Logger.getLogger(ClamdScan.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int LONGEST_REPLY = 1_000;

    private final String host;
    private final int port;
    private final int patienceMillis;

    ClamdScan(String host, int port, int patienceMillis) {
        this.host = host;
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Outcome scan(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(patienceMillis);
            send(socket, content);
            String reply = new String(socket.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.US_ASCII);
            return outcome(reply.replace("\0", "").strip());
        } catch (IOException e) {
            LOG.warning(() -> "The virus scan at " + host + ":" + port + " does not answer: " + e);
            return Outcome.FAILED;
        }
    }

    /** Chunks with their length in front, a length of 0 at the end. */
    private static void send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write(COMMAND);
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Outcome outcome(String reply) {
        if (reply.equals("stream: OK")) {
            return Outcome.CLEAN;
        }
        LOG.warning(() -> "Virus scan: " + reply.replaceAll("\\p{Cntrl}", " "));
        return reply.endsWith(" FOUND") ? Outcome.INFECTED : Outcome.FAILED;
    }
}
