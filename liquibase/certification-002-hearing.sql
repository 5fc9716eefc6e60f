--liquibase formatted sql

--changeset hagukumi:certification-002-hearing
create table certification_hearing (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'who holds the certificate',
  number varchar(40) not null comment 'of the certificate that may be revoked',
  step varchar(12) not null check (step in ('ANNOUNCED', 'ANSWERED', 'DROPPED', 'REVOKED')),
  account_id bigint not null comment 'who took the step',
  taken_at datetime(6) not null,
  taken_on date not null,
  words varchar(2000) not null comment 'the reason given, or the answer of the holder',
  answer_until date null comment 'of ANNOUNCED: last day on which the holder may answer',
  index certification_hearing_of_certificate (municipality_id, number, taken_at),
  index certification_hearing_of_person (municipality_id, person_id, taken_at),
  constraint certification_hearing_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-002-hearing-append-only
create trigger certification_hearing_no_update before update on certification_hearing for each row
  signal sqlstate '45000' set message_text = 'certification_hearing is append-only';
create trigger certification_hearing_no_delete before delete on certification_hearing for each row
  signal sqlstate '45000' set message_text = 'certification_hearing is append-only';
