package ordinary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The columns that the product's list shows; as an entity usually looks. */
@Entity
@Table(schema = "floor", name = "lead")
public class Lead {
    @Id
    private UUID id;

    private UUID firmId;

    @Version
    private long version;

    private String status;
    private String name;
    private String company;
    private String phone;
    private String email;
    private String street;
    private String city;
    private String postcode;
    private Double latitude;
    private Double longitude;
    private String source;
    private String urgency;
    private int score;
    private String temperature;
    private UUID ownerId;
    private BigDecimal quoted;
    private String[] tags;
    private Instant firstContactAt;
    private Instant lastContactAt;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant deletedAt;

    protected Lead() {}

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getStatus() {
        return status;
    }

    public String getName() {
        return name;
    }

    public String getCompany() {
        return company;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public String getStreet() {
        return street;
    }

    public String getCity() {
        return city;
    }

    public String getPostcode() {
        return postcode;
    }

    public Double getLatitude() {
        return latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public String getSource() {
        return source;
    }

    public String getUrgency() {
        return urgency;
    }

    public int getScore() {
        return score;
    }

    public String getTemperature() {
        return temperature;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public BigDecimal getQuoted() {
        return quoted;
    }

    public String[] getTags() {
        return tags;
    }

    public Instant getFirstContactAt() {
        return firstContactAt;
    }

    public Instant getLastContactAt() {
        return lastContactAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
