--liquibase formatted sql

--changeset hagukumi:mileage-002-mileage-offer
create table mileage_offer (
  id bigint not null primary key,
  municipality_id bigint not null,
  title varchar(100) not null comment 'what one gets: 研修の優先枠, 表彰 …; never money or goods',
  points int not null check (points > 0),
  places int not null comment '0: no limit' check (places >= 0),
  from_on date not null,
  to_on date not null,
  unique key mileage_offer_of_municipality (municipality_id, id),
  index mileage_offer_open (municipality_id, to_on, from_on),
  constraint mileage_offer_municipality foreign key (municipality_id) references municipality (id),
  constraint mileage_offer_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:mileage-002-mileage-reward
create table mileage_reward (
  id bigint not null primary key,
  municipality_id bigint not null,
  offer_id bigint not null,
  person_id bigint not null,
  taken_on date not null,
  unique key mileage_reward_once (municipality_id, offer_id, person_id),
  index mileage_reward_of_person (municipality_id, person_id),
  constraint mileage_reward_offer foreign key (municipality_id, offer_id) references mileage_offer (municipality_id, id),
  constraint mileage_reward_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
