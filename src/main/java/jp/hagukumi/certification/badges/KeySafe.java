package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.hagukumi.platform.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Locks private keys away before they go to the database, by AES-256-GCM with a key made of {@code hagukumi.secret}. */
@ApplicationScoped
public class KeySafe {
    static final int SHORTEST = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> secret;

    /** For the container. */
    protected KeySafe() {
        this(Optional.empty());
    }

    @Inject
    KeySafe(@ConfigProperty(name = "hagukumi.secret") Optional<String> secret) {
        this.secret = secret;
    }

    /**
     * Locks a key.
     *
     * @param label whose it is; the same must be said to unlock it, so that nobody can swap rows
     * @throws Refused where no secret of 32 characters is set
     */
    byte[] lock(byte[] clear, String label) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] locked = work(Cipher.ENCRYPT_MODE, nonce, clear, 0, label);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    /** The key in clear; throws {@link IllegalStateException} where secret or label are not those it was locked with. */
    byte[] unlock(byte[] locked, String label) {
        byte[] nonce = Arrays.copyOf(locked, NONCE);
        return work(Cipher.DECRYPT_MODE, nonce, locked, NONCE, label);
    }

    private byte[] work(int mode, byte[] nonce, byte[] input, int from, String label) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hagukumi.secret is not the one that the keys were locked with", e);
        }
    }

    private SecretKeySpec key() throws GeneralSecurityException {
        String set = secret.map(String::strip)
                .filter(text -> text.length() >= SHORTEST)
                .orElseThrow(() -> new Refused("certification.refused.badge.secret"));
        Mac derivation = Mac.getInstance("HmacSHA256");
        derivation.init(new SecretKeySpec(set.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] made = derivation.doFinal("badge keys".getBytes(StandardCharsets.UTF_8));
        return new SecretKeySpec(made, "AES");
    }
}
