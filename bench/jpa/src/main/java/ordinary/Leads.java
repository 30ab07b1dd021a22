package ordinary;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

/** A slice, not a page: a page would count all rows of the filter for each request. */
interface Leads extends JpaRepository<Lead, UUID> {
    Slice<Lead> findByFirmIdAndStatusAndDeletedAtIsNull(UUID firmId, String status, Pageable page);
}
