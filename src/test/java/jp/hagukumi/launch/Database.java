package jp.hagukumi.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A database server the application can use.
 *
 * @param url JDBC URL of the schema
 * @param user runtime user
 * @param password of the runtime user
 * @param ownerUser user that migrates and grants; empty where the runtime user does it
 * @param ownerPassword of the owner
 */
public record Database(String url, String user, String password, String ownerUser, String ownerPassword) {
    static final String PARAMETERS = "?fallbackToSystemKeyStore=false&rewriteBatchedStatements=true"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
            + "&preserveInstants=false&allowPublicKeyRetrieval=true&useSSL=false&cachePrepStmts=true&prepStmtCacheSize=500"
            + "&prepStmtCacheSqlLimit=4096&useLocalSessionState=true&connectTimeout=5000&tcpKeepAlive=true";

    /** The same as settings of the application. */
    public Map<String, String> asSettings() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("hagukumi.db.url", url);
        properties.put("hagukumi.db.user", user);
        properties.put("hagukumi.db.password", password);
        if (!ownerUser.isEmpty()) {
            properties.put("hagukumi.db.owner.user", ownerUser);
            properties.put("hagukumi.db.owner.password", ownerPassword);
        }
        return properties;
    }

    /** The URL with our parameters where it has none of its own. */
    static String withParameters(String url) {
        return url.contains("?") ? url : url + PARAMETERS;
    }
}
