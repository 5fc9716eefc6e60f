--liquibase formatted sql

--changeset hagukumi:certification-badges-001-key
create table badge_key (
  municipality_id bigint not null,
  kid varchar(43) not null comment 'thumbprint of the public key (RFC 7638)',
  public_key varbinary(1000) not null comment 'X.509; stays for ever, so that old badges can be checked',
  private_key varbinary(4000) not null comment 'PKCS#8 under AES-GCM with a key from the settings, never in clear',
  made_at datetime(6) not null,
  retired_at datetime(6) null comment 'signs no more; null: the present one',
  primary key (municipality_id, kid),
  constraint badge_key_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin comment 'with which a municipality signs its badges';

--changeset hagukumi:certification-badges-001-issuer
create table badge_issuer (
  municipality_id bigint not null primary key comment 'locked while a key or a place in a status list is given out',
  constraint badge_issuer_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-badges-001-entry
create table badge_entry (
  municipality_id bigint not null,
  number varchar(40) not null,
  list int not null,
  position int not null comment 'bit of the status list, drawn at random so that it tells nothing',
  subject varchar(36) not null comment 'UUID that stands for the holder in this badge and nowhere else',
  salt varchar(32) not null comment 'of the hash of the name',
  primary key (municipality_id, number),
  unique key badge_entry_place (municipality_id, list, position),
  constraint badge_entry_certificate foreign key (municipality_id, number) references certificate (municipality_id, number)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin comment 'certificates that were given out as badges';
