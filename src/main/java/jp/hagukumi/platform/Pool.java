package jp.hagukumi.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;

/** The pool of database connections; connections that broke while the database was away are replaced when asked for. */
@DataSourceDefinition(
        name = "java:app/hagukumi",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=hagukumi.db.url}",
        user = "${MPCONFIG=hagukumi.db.user}",
        password = "${MPCONFIG=hagukumi.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            // a page takes several connections: each is asked once in so many seconds, not each time
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true"
        })
@Dependent
public class Pool {}
