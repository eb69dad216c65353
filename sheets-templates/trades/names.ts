/** Made up; any likeness is chance. */
export const people = {
  ko: '김소라 이정민 박하늘 최유진 정다은 강민서 조은비 윤서현 장미란 임지호 한예슬 오세린 서동현 신가영 권나래 황보람 안수빈 송재희 전유나 홍채원 고은별 문태경 양서윤 배지안 백수아 허윤정 유하린 남기훈 심다솜 노현지 하주연 곽민지 성예린 차은우 주아름 우진서 민세희 류다경'.split(
    ' ',
  ),
  en: 'Amy Baker|Ben Carter|Chloe Davis|Dan Evans|Ella Fisher|Frank Green|Grace Hill|Henry Irwin|Ivy Jones|Jack King|Kate Lewis|Liam Moore|Mia Nelson|Noah Owens|Olive Parker|Paul Quinn|Rose Reed|Sam Scott|Tess Turner|Uma Vance|Victor Ward|Wendy York|Zoe Adams|Alan Brooks|Beth Cole|Carl Dunn|Diana Ellis|Eric Flynn|Fiona Grant|Glen Hayes|Holly Ingram|Ian Jacobs|Julia Knox|Kyle Lane|Laura Mason|Mark Nash|Nina Olsen|Oscar Price'.split(
    '|',
  ),
} as const;

export const companies = {
  ko: '한빛치과 도담가구 온새미펜션 가온푸드 늘봄한의원 서강인테리어 미소안경 푸른농장 다온법률사무소 소담베이커리 해솔어학원 바다수산 이든세무회계 나무공방 아람유치원 예담한복 청솔캠핑 모아정비소 라온뷰티 담은도자기 새결요양원 솔빛사진관 우리동물병원 하늘채건축 보름달떡집 참좋은정육 두레농산 고운미술학원 다솜꽃집 한결카센터 수려한피부과 봄날출판사 벼리전기'.split(
    ' ',
  ),
  en: 'Northgate Dental|Oak Row Furniture|Seaview Lodge|Harvest Foods|Greenlane Clinic|Corner Interiors|Clearview Optics|Blue Barn Farm|Marsh & Lowe Law|Little Crust Bakery|Bridge Language School|Harbour Fish|Tally Accounting|Cedar Workshop|Acorn Nursery|Velvet Tailors|Pinewood Camping|Main Street Garage|Rosewater Beauty|Kiln & Clay|Elm House Care|Lantern Photo|Paws Vet|Skyline Builders|Moon Confectionery|Prime Butchers|Field & Co|Palette Art School|Bloom Florist|Steady Motors|Fairskin Clinic|Spring Press|Volt Electric'.split(
    '|',
  ),
} as const;
