--liquibase formatted sql

--changeset hagukumi:mileage-001-mileage-entry
create table mileage_entry (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  seq int not null comment 'order of the entries of one person: 1, 2, 3 … without a gap',
  kind varchar(8) not null check (kind in ('EARN', 'SPEND', 'EXPIRE', 'REVERSE')),
  about varchar(8) not null comment 'of a REVERSE what it takes back, else the kind' check (about in ('EARN', 'SPEND', 'EXPIRE')),
  lot varchar(200) not null comment 'source key of the activity that earned the points',
  fact varchar(200) not null comment 'source key of the activity it follows from',
  activity varchar(40) not null comment 'kind of the activity that opened the lot',
  subject_code varchar(80) not null,
  subject_version int not null,
  line varchar(40) not null comment 'code of the line of the rule',
  deed varchar(200) not null comment 'what was done, however often it is told',
  fiscal_year int not null comment 'in which the points count: year of its first day',
  day date not null comment 'of the activity it follows from',
  worth int not null comment 'points before caps, of an EARN; else 0' check (worth >= 0),
  points int not null comment 'added to the balance; negative: taken',
  rule_from date not null comment 'first day of the rules by which the lot was opened',
  correction int not null comment '0: as booked; from 1: corrected by a replay',
  recorded_at datetime(6) not null,
  unique key mileage_entry_of_person (municipality_id, person_id, seq),
  unique key mileage_entry_once (municipality_id, person_id, lot, fact, about, correction),
  index mileage_entry_by_year (municipality_id, fiscal_year, person_id, points),
  constraint mileage_entry_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint mileage_entry_sign check (correction > 0 or kind = 'REVERSE' or (kind = 'EARN' and points >= 0) or (kind in ('SPEND', 'EXPIRE') and points < 0)),
  constraint mileage_entry_cap check (kind <> 'EARN' or correction > 0 or worth = 0 or points <= worth)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:mileage-001-mileage-entry-append-only
create trigger mileage_entry_no_update before update on mileage_entry for each row
  signal sqlstate '45000' set message_text = 'mileage_entry is append-only';
create trigger mileage_entry_no_delete before delete on mileage_entry for each row
  signal sqlstate '45000' set message_text = 'mileage_entry is append-only';
