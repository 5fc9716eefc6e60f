package jp.hagukumi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The version of our style sheets and scripts, so that browsers may keep them for a year and still see a new release at
 * once. It is made from their content: two nodes of one release agree on it.
 */
@Named
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/resources/hagukumi/";

    @Inject
    ServletContext context;

    private String version = "";

    /** Eight hexadecimal digits. */
    public synchronized String getVersion() {
        if (version.isEmpty()) {
            version = String.format("%08x", checksum());
        }
        return version;
    }

    private long checksum() {
        CRC32 sum = new CRC32();
        Set<String> paths = context.getResourcePaths(FOLDER);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            try (InputStream file = context.getResourceAsStream(path)) {
                if (file != null) {
                    sum.update(file.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sum.getValue();
    }
}
