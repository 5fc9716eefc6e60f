package jp.hagukumi.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/**
 * SQL with its parameters in the order of their numbers: native queries of Jakarta Persistence take no names, so {@link
 * Parameters} numbers them while a statement is put together.
 */
record NativeStatement(String sql, List<Object> parameters) {
    Query query(EntityManager em) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    int update(EntityManager em) {
        return query(em).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em) {
        return query(em).getResultList();
    }
}
